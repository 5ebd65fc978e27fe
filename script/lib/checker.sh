# How the tools that read course folders are compiled and run. To be sourced behind java.sh, with $root set.

classpath_file=$root/target/check-course.classpath

# Compiles where a source is newer than what was compiled, and asks Maven for the class path where the POM is newer.
build() {
    local checker=$root/target/classes/org/caseroom/coursepack/CheckCourse.class
    if [ ! -f "$checker" ] || [ ! -f "$classpath_file" ] || [ "$root/pom.xml" -nt "$classpath_file" ] ||
        [ -n "$(find "$root/src/main/java/org/caseroom/coursepack" "$root/src/main/java/org/caseroom/question" \
            "$root/src/main/java/org/caseroom/competency" "$root/src/main/java/org/caseroom/fact" "$root/src/main/resources/facts" "$root/src/main/java/org/caseroom/shared" "$root/src/main/java/org/caseroom/casework" \
            "$root/src/main/resources/catalogue/en/coursepack.properties" \
            -newer "$classpath_file" \( -name '*.java' -o -name '*.properties' -o -name '*.csv' \) -print -quit)" ]; then
        echo "Building the checker ..." >&2
        "$root/mvnw" -B -ntp -q -f "$root/pom.xml" -Dskip.frontend compile dependency:build-classpath -Dmdep.outputFile="$classpath_file" -Dmdep.includeScope=runtime >&2 ||
            { echo "The checker could not be built; see above." >&2; exit 2; }
        touch "$classpath_file"
    fi
}

# run_checker CLASS ARGUMENTS...
run_checker() {
    exec "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 \
        -cp "$root/target/classes:$(cat "$classpath_file")" "$@"
}
