-- How people come into a run: by themselves, by its code, or by nomination.
alter table enrolment_run add column way varchar(16) default 'BY_NOMINATION' not null;
update enrolment_run set way = 'ANYONE' where self_enrolment;
alter table enrolment_run drop column self_enrolment;

-- When all should be complete: of the run, and of one participant in its place.
alter table enrolment_run add column due_at timestamp(6) with time zone;
alter table enrolment_enrolment add column due_at timestamp(6) with time zone;

-- Who nominated somebody, so that they can be told what became of it.
alter table enrolment_enrolment add column nominated_by uuid;

-- The code of a run, where there is one now. It is shown to who manages the run, so it can't be kept as a hash.
create table enrolment_code (
    run      uuid primary key references enrolment_run (id),
    code     varchar(16) not null unique,
    drawn_at timestamp(6) with time zone not null
);

-- How often somebody entered a code that is none, and since when that is counted.
create table enrolment_code_try (
    person   uuid primary key,
    failures int not null,
    since    timestamp(6) with time zone not null
);
