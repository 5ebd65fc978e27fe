-- Which version of a course became the newest, and when. The last one is the newest now; a version may become it again.
create table course_issue (
    course    varchar(64) not null,
    version   varchar(64) not null references course_version (digest),
    issued_at timestamp(6) with time zone not null,
    primary key (course, issued_at, version)
);

insert into course_issue (course, version, issued_at)
select course, digest, published_at from course_version;
