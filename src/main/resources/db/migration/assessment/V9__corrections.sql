-- What is graded otherwise than by the key with which attempts at an activity were drawn, in one run: who said so, when and why.
-- Never changed but for being undone.
create table assessment_correction (
    id        uuid primary key,
    run       uuid not null,
    activity  varchar(64) not null,
    question  varchar(64) not null,
    detail    text not null,
    reason    varchar(1000) not null,
    made_by   uuid not null,
    made_at   timestamp(6) with time zone not null,
    undone_by uuid,
    undone_at timestamp(6) with time zone
);

create index assessment_correction_of on assessment_correction (run, activity);

-- What a regrade changed in an attempt: its result before and after. Never changed.
create table assessment_regrade (
    id               uuid primary key,
    attempt          uuid not null references assessment_attempt (id),
    score_before     double precision not null,
    max_score_before double precision not null,
    passed_before    boolean not null,
    score_after      double precision not null,
    max_score_after  double precision not null,
    passed_after     boolean not null,
    regraded_at      timestamp(6) with time zone not null
);

create index assessment_regrade_of on assessment_regrade (attempt);

-- Who regrades an activity of a run holds its row, so that regrades happen one after the other.
create table assessment_regrading (
    run      uuid not null,
    activity varchar(64) not null,
    primary key (run, activity)
);
