-- What countries and agencies add to courses: texts that stand beside those of the course. Like versions they are never
-- changed.
create table course_overlay (
    digest varchar(64) primary key,
    course varchar(64) not null,
    title  varchar(200) not null,
    place  varchar(100) not null
);

create table course_overlay_file (
    overlay varchar(64) not null references course_overlay (digest),
    path    varchar(400) not null,
    file    varchar(64) not null references course_file (digest),
    primary key (overlay, path)
);

-- Which overlay an organization has for a course, and since when; null from when it was taken back. The last line counts.
create table course_overlay_issue (
    course       varchar(64) not null,
    organization uuid not null,
    overlay      varchar(64) references course_overlay (digest),
    issued_at    timestamp(6) with time zone not null,
    primary key (course, organization, issued_at)
);
