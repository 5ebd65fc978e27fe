-- An attempt more than the quiz allows, for one participant: who allowed it, when and why.
create table assessment_extra_attempt (
    id          uuid primary key,
    participant uuid not null,
    run         uuid not null,
    activity    varchar(64) not null,
    reason      varchar(1000) not null,
    granted_by  uuid not null,
    granted_at  timestamp(6) with time zone not null
);

create index assessment_extra_attempt_of on assessment_extra_attempt (run, participant, activity);
