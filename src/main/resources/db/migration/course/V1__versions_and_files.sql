-- The bytes of published files, by SHA-256; many versions may share one.
create table course_file (
    digest varchar(64) primary key,
    bytes  bytea not null
);

-- Frozen, published content, named by the digest over its files.
create table course_version (
    digest       varchar(64) primary key,
    course       varchar(64) not null,
    title        varchar(200) not null,
    language     varchar(35) not null,
    published_at timestamp(6) with time zone not null
);

create index course_version_course on course_version (course, published_at);

create table course_version_file (
    version varchar(64) not null references course_version (digest),
    path    varchar(400) not null,
    file    varchar(64) not null references course_file (digest),
    primary key (version, path)
);

-- What one does in a version, in order, so that reports can call it by its title.
create table course_version_activity (
    version  varchar(64) not null references course_version (digest),
    activity varchar(64) not null,
    position int not null,
    title    varchar(200) not null,
    primary key (version, activity)
);
