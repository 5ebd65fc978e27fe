-- A hint that was taken in an attempt at a case. It costs a part of the task's points, so it is never given back.
create table assessment_hint (
    attempt  uuid not null references assessment_attempt (id),
    task     varchar(64) not null,
    number   int not null,
    taken_at timestamp(6) with time zone not null,
    primary key (attempt, task, number)
);
