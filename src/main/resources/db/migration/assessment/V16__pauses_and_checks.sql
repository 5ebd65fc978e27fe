-- How often and how long the clock of an attempt may be stopped, as it was when the attempt began.
alter table assessment_attempt add column pause_times int;
alter table assessment_attempt add column pause_seconds int;

-- How often it was stopped, and until when the last time. The deadline is moved when a pause begins, so nothing has to happen when it ends.
alter table assessment_attempt add column pauses_taken int default 0 not null;
alter table assessment_attempt add column paused_until timestamp(6) with time zone;

-- When an attempt was paused, from which device, and when it went on; went_on_at is empty where it went on by itself at ends_at.
create table assessment_pause (
    attempt    uuid not null references assessment_attempt (id),
    number     int not null,
    device     uuid not null,
    paused_at  timestamp(6) with time zone not null,
    ends_at    timestamp(6) with time zone not null,
    went_on_at timestamp(6) with time zone,
    primary key (attempt, number)
);

-- Questions of an open attempt whose participant has looked at the outcome. Their answers never change again.
create table assessment_check (
    attempt    uuid not null references assessment_attempt (id),
    question   varchar(64) not null,
    revision   int not null,
    device     uuid not null,
    checked_at timestamp(6) with time zone not null,
    primary key (attempt, question)
);
