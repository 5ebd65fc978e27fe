-- What somebody said in a survey that keeps names. Nothing of an anonymous survey is ever in it.
create table survey_named_reply (
    run        uuid not null,
    survey     varchar(64) not null,
    person     uuid not null,
    said       text not null,
    replied_at timestamp(6) with time zone not null,
    primary key (run, survey, person)
);

-- Who was told that a survey at work is open, so that nobody is told twice. Says nothing of whether they replied.
create table survey_told (
    run    uuid not null,
    survey varchar(64) not null,
    person uuid not null,
    primary key (run, survey, person)
);

-- Who is asked about the people of an agency or unit.
create table survey_supervisor (
    organization uuid primary key,
    person       uuid not null
);

-- What a supervisor is asked about one participant, and what they said. Always with their name.
create table survey_supervision (
    id          uuid primary key,
    run         uuid not null,
    survey      varchar(64) not null,
    participant uuid not null,
    supervisor  uuid not null,
    asked_at    timestamp(6) with time zone not null,
    closes_at   timestamp(6) with time zone not null,
    answered_at timestamp(6) with time zone,
    said        text,
    constraint survey_supervision_once unique (run, survey, participant)
);

create index survey_supervision_supervisor on survey_supervision (supervisor);
