package org.caseroom.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.constant.ClassDesc;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.caseroom.identity.WatchedAccess;

/// Where the code of the platform calls a class, found in what the compiler wrote: to read that takes a second, and to
/// have ArchUnit understand it ten.
final class Calls {

    private static final String CLASS = ".class";

    private final ClassDesc called;
    private final Set<String> places = new TreeSet<>();

    private Calls(Class<?> called) {
        this.called = called.describeConstable().orElseThrow();
    }

    /// The places, as [WatchedAccess] names them, of all calls that others make.
    static Set<String> to(Class<?> called) {
        var calls = new Calls(called);
        try (var files = Files.walk(root(called))) {
            files.filter(file -> file.toString().endsWith(CLASS)).forEach(calls::read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return calls.places;
    }

    private static Path root(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException odd) {
            throw new IllegalStateException(odd);
        }
    }

    private void read(Path file) {
        try {
            var type = ClassFile.of().parse(file);
            if (!type.thisClass().asSymbol().equals(called)) {
                type.methods().forEach(method -> read(type, method));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void read(ClassModel type, MethodModel method) {
        var line = 0;
        for (var element :
                method.code().stream().flatMap(code -> code.elementStream()).toList()) {
            if (element instanceof LineNumber number) {
                line = number.line();
            } else if (element instanceof InvokeInstruction call
                    && call.owner().asSymbol().equals(called)) {
                places.add(WatchedAccess.place(
                        type.thisClass().asInternalName().replace('/', '.'),
                        method.methodName().stringValue(),
                        line));
            }
        }
    }
}
