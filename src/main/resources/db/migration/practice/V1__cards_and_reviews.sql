-- A question that somebody did not fully answer, and how well they remember it by now. The row of a card is locked while it is reviewed.
create table practice_card (
    id          uuid primary key,
    person      uuid not null,
    run         uuid not null,
    activity    varchar(64) not null,
    question    varchar(64) not null,
    stability   double precision not null,
    difficulty  double precision not null,
    reviewed_at timestamp(6) with time zone not null,
    due_at      timestamp(6) with time zone not null,
    known_at    timestamp(6) with time zone,
    constraint practice_card_once unique (person, run, question)
);

create index practice_card_due on practice_card (person, due_at);

-- A card as it was asked: drawn anew each time, with its key. Never updated, never deleted; so are the two below.
create table practice_review (
    id       uuid primary key,
    card     uuid not null references practice_card (id),
    seed     bigint not null,
    question text not null,
    asked_at timestamp(6) with time zone not null
);

create index practice_review_card on practice_review (card);

-- What was answered, and how well the card was remembered before.
create table practice_answer (
    review             uuid primary key references practice_review (id),
    answer             text not null,
    score              double precision not null,
    rating             varchar(8) not null,
    seconds            int not null,
    stability_before   double precision not null,
    difficulty_before  double precision not null,
    reviewed_at_before timestamp(6) with time zone not null,
    answered_at        timestamp(6) with time zone not null
);

-- How hard it was, where the person said so.
create table practice_rating (
    review   uuid primary key references practice_review (id),
    rating   varchar(8) not null,
    rated_at timestamp(6) with time zone not null
);
