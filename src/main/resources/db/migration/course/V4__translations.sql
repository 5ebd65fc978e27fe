-- Translations of versions: texts that are laid over the files of their base. Like versions they are never changed.
create table course_translation (
    base     varchar(64) not null references course_version (digest),
    digest   varchar(64) not null,
    language varchar(35) not null,
    title    varchar(200) not null,
    primary key (base, digest)
);

create table course_translation_file (
    base        varchar(64) not null,
    translation varchar(64) not null,
    path        varchar(400) not null,
    file        varchar(64) not null references course_file (digest),
    primary key (base, translation, path),
    foreign key (base, translation) references course_translation (base, digest)
);

-- Which translation of a version became the newest in its language, and when. The last one is shown now.
create table course_translation_issue (
    base        varchar(64) not null,
    language    varchar(35) not null,
    translation varchar(64) not null,
    issued_at   timestamp(6) with time zone not null,
    primary key (base, language, issued_at, translation),
    foreign key (base, translation) references course_translation (base, digest)
);
