-- One person's go at one activity. What was shown and its key are fixed when it starts.
create table assessment_attempt (
    id               uuid primary key,
    participant      uuid not null,
    run              uuid not null,
    organization     uuid not null,
    activity         varchar(64) not null,
    activity_digest  varchar(64) not null,
    number           int not null,
    state            varchar(16) not null,
    seed             bigint not null,
    pass_mark        double precision not null,
    feedback         varchar(16) not null,
    attempts_allowed int,
    variant          text not null,
    started_at       timestamp(6) with time zone not null,
    deadline         timestamp(6) with time zone,
    submitted_at     timestamp(6) with time zone,
    score            double precision,
    max_score        double precision,
    passed           boolean,
    constraint assessment_attempt_once unique (participant, run, activity, number)
);

create index assessment_attempt_activity on assessment_attempt (run, activity);

-- One token per device that works on an attempt: a hash can't be given out a second time.
create table assessment_attempt_token (
    token_hash varchar(64) primary key,
    attempt    uuid not null references assessment_attempt (id),
    device     uuid not null,
    issued_at  timestamp(6) with time zone not null
);

create index assessment_attempt_token_attempt on assessment_attempt_token (attempt);

-- Everything that was ever answered, as it came. Never updated, never deleted.
create table assessment_response (
    event       uuid primary key,
    attempt     uuid not null references assessment_attempt (id),
    question    varchar(64) not null,
    device      uuid not null,
    sequence    bigint not null,
    replaces    int not null,
    result      varchar(16) not null,
    revision    int not null,
    answer      text not null,
    recorded_at timestamp(6) with time zone not null
);

create index assessment_response_question on assessment_response (attempt, question, device);

-- The current answer to each question: a projection of the responses that were applied.
create table assessment_answer (
    attempt     uuid not null references assessment_attempt (id),
    question    varchar(64) not null,
    revision    int not null,
    device      uuid not null,
    sequence    bigint not null,
    answer      text not null,
    recorded_at timestamp(6) with time zone not null,
    primary key (attempt, question)
);

-- What each question of a graded attempt scored.
create table assessment_question_outcome (
    attempt   uuid not null references assessment_attempt (id),
    question  varchar(64) not null,
    score     double precision not null,
    max_score double precision not null,
    primary key (attempt, question)
);
