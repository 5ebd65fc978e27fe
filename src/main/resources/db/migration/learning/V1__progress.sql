-- How far a participant is with one activity, and whether they passed it: two facts.
create table learning_activity_progress (
    enrolment    uuid not null,
    activity     varchar(64) not null,
    completion   varchar(16) not null,
    success      varchar(16) not null,
    scaled_score double precision,
    started_at   timestamp(6) with time zone not null,
    completed_at timestamp(6) with time zone,
    last_at      timestamp(6) with time zone not null,
    primary key (enrolment, activity)
);

create table learning_module_progress (
    enrolment    uuid not null,
    module       varchar(64) not null,
    completion   varchar(16) not null,
    success      varchar(16) not null,
    completed_at timestamp(6) with time zone,
    primary key (enrolment, module)
);

create table learning_course_progress (
    enrolment       uuid primary key,
    run             uuid not null,
    person          uuid not null,
    organization    uuid not null,
    completion      varchar(16) not null,
    success         varchar(16) not null,
    scaled_score    double precision,
    completed_parts int not null,
    parts           int not null,
    completed_at    timestamp(6) with time zone,
    last_at         timestamp(6) with time zone not null
);

create index learning_course_progress_run on learning_course_progress (run);

-- Where a participant last was, so that they land there again on any device.
create table learning_place (
    enrolment uuid primary key,
    activity  varchar(64) not null,
    anchor    varchar(200),
    at        timestamp(6) with time zone not null
);

-- What a participant did, step by step; append-only.
create table learning_step (
    id           uuid primary key,
    enrolment    uuid not null,
    at           timestamp(6) with time zone not null,
    kind         varchar(16) not null,
    activity     varchar(64),
    attempt      int,
    scaled_score double precision,
    passed       boolean
);

create index learning_step_enrolment on learning_step (enrolment, at);
