-- A course folder that somebody is writing. Its revision grows with every change of one of its files.
create table authoring_draft (
    id           uuid primary key,
    course       varchar(64) not null,
    title        varchar(200) not null,
    organization uuid not null,
    owner        uuid not null,
    based_on     varchar(64),
    state        varchar(16) not null,
    revision     bigint not null,
    created_at   timestamp(6) with time zone not null,
    changed_at   timestamp(6) with time zone not null,
    changed_by   uuid not null
);

create index authoring_draft_organization on authoring_draft (organization);
create index authoring_draft_course on authoring_draft (course);

-- Its files, byte for byte. The revision is that of the draft when the file was last changed.
create table authoring_draft_file (
    draft      uuid not null references authoring_draft (id),
    path       varchar(400) not null,
    digest     varchar(64) not null,
    bytes      bytea not null,
    revision   bigint not null,
    changed_at timestamp(6) with time zone not null,
    changed_by uuid not null,
    primary key (draft, path)
);

-- Whose course it is: that of the organization whose author published it first. Courses that came with the platform
-- have no row.
create table authoring_course (
    course       varchar(64) primary key,
    organization uuid not null
);
