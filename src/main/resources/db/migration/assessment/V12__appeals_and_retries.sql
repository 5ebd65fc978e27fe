-- What of an attempt may be seen when, as it was when the attempt began.
alter table assessment_attempt add column review_score varchar(16) default 'AFTER_SUBMIT' not null;
alter table assessment_attempt add column review_answers varchar(16) default 'AFTER_SUBMIT' not null;
alter table assessment_attempt add column review_right_answers varchar(16) default 'AFTER_SUBMIT' not null;
alter table assessment_attempt add column review_explanations varchar(16) default 'AFTER_SUBMIT' not null;
update assessment_attempt set review_answers = feedback, review_right_answers = feedback, review_explanations = feedback;
alter table assessment_attempt drop column feedback;

-- What participants say of how one question of an attempt was graded, once each, and what came of it.
create table assessment_appeal (
    id          uuid primary key,
    attempt     uuid not null references assessment_attempt (id),
    question    varchar(64) not null,
    run         uuid not null,
    activity    varchar(64) not null,
    participant uuid not null,
    reason      varchar(1000) not null,
    raised_at   timestamp(6) with time zone not null,
    state       varchar(16) not null,
    answer      varchar(1000),
    answered_by uuid,
    answered_at timestamp(6) with time zone,
    constraint assessment_appeal_once unique (attempt, question)
);

create index assessment_appeal_of_run on assessment_appeal (run, state);

-- Questions whose points an attempt takes over from an earlier one, because only what was wrong there is asked again.
create table assessment_carried (
    attempt  uuid not null references assessment_attempt (id),
    question varchar(64) not null,
    source   uuid not null references assessment_attempt (id),
    primary key (attempt, question)
);

-- What another attempt may ask, as it was when the attempt began.
alter table assessment_attempt add column retry varchar(8) default 'WHOLE' not null;
