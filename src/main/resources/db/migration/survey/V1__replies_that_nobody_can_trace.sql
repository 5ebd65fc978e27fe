-- What the replies to a survey of a run come to: counts, and remarks in the order of the alphabet. No row is about one
-- person's replies, and nothing here has a time. The row is locked while somebody's replies are added.
create table survey_totals (
    run    uuid not null,
    survey varchar(64) not null,
    totals text not null,
    -- As they were when the last group was full: what may be seen.
    shown  text not null,
    primary key (run, survey)
);

-- Who has replied, so that nobody replies twice. Has no time, and nothing of what they said.
create table survey_replied (
    run    uuid not null,
    survey varchar(64) not null,
    person uuid not null,
    primary key (run, survey, person)
);
