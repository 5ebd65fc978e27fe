-- A delivery of a course with dates.
create table enrolment_run (
    id             uuid primary key,
    course         varchar(64) not null,
    version        varchar(64) not null,
    title          varchar(200) not null,
    opens_at       timestamp(6) with time zone not null,
    closes_at      timestamp(6) with time zone,
    self_enrolment boolean not null,
    capacity       int,
    created_at     timestamp(6) with time zone not null
);

create index enrolment_run_course on enrolment_run (course);

-- Membership of a run. Organization is the one at the time of enrolment: reports count there for ever.
create table enrolment_enrolment (
    id           uuid primary key,
    run          uuid not null references enrolment_run (id),
    person       uuid not null,
    organization uuid not null,
    state        varchar(16) not null,
    enrolled_at  timestamp(6) with time zone not null,
    completed_at timestamp(6) with time zone,
    constraint enrolment_enrolment_once unique (run, person)
);

create index enrolment_enrolment_person on enrolment_enrolment (person);
