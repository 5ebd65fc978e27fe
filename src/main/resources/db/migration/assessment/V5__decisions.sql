-- What was decided in an attempt at a scenario, one turn after the other, the first with number 0. Never changed.
create table assessment_decision (
    attempt    uuid not null references assessment_attempt (id),
    turn       int not null,
    choice     varchar(64) not null,
    device     uuid not null,
    decided_at timestamp(6) with time zone not null,
    primary key (attempt, turn)
);
