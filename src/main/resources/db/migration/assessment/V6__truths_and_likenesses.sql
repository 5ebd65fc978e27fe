-- What is right in a case, as a digest, for those tasks whose truth hardly any two cases share by accident.
create table assessment_truth (
    attempt     uuid not null references assessment_attempt (id),
    task        varchar(64) not null,
    digest      varchar(64) not null,
    activity    varchar(64) not null,
    participant uuid not null,
    run         uuid not null,
    primary key (attempt, task, digest)
);

create index assessment_truth_digest on assessment_truth (digest, activity);

-- A wrong answer that is right in somebody else's case: a note for a human. It changes no score.
create table assessment_likeness (
    id         uuid primary key,
    attempt    uuid not null references assessment_attempt (id),
    task       varchar(64) not null,
    other      uuid not null references assessment_attempt (id),
    found_at   timestamp(6) with time zone not null,
    settled_at timestamp(6) with time zone,
    settled_by uuid,
    remark     varchar(1000),
    constraint assessment_likeness_once unique (attempt, task)
);
