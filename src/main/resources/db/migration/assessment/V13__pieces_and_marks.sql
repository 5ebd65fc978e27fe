-- A piece of work of an attempt that was handed in, to be marked by people, and who has it before them now.
create table assessment_piece (
    attempt      uuid not null references assessment_attempt (id),
    question     varchar(64) not null,
    run          uuid not null,
    activity     varchar(64) not null,
    participant  uuid not null,
    wants_second boolean not null,
    handed_in_at timestamp(6) with time zone not null,
    held_by      uuid,
    held_until   timestamp(6) with time zone,
    primary key (attempt, question)
);

create index assessment_piece_queue on assessment_piece (run, activity, question, handed_in_at);

-- What somebody gave a piece of work: the first marks, those of a second person, and those that settle what the two disagree on.
-- Never changed.
create table assessment_mark (
    attempt   uuid not null,
    question  varchar(64) not null,
    turn      varchar(8) not null,
    marker    uuid not null,
    marks     text not null,
    levels    varchar(64) not null,
    points    int not null,
    marked_at timestamp(6) with time zone not null,
    primary key (attempt, question, turn),
    foreign key (attempt, question) references assessment_piece (attempt, question)
);
