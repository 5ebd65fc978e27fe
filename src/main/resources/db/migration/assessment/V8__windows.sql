-- When an activity of a run may be attempted, and the code that begins an attempt.
create table assessment_window (
    run       uuid not null,
    activity  varchar(64) not null,
    opens_at  timestamp(6) with time zone,
    closes_at timestamp(6) with time zone,
    code      varchar(40),
    set_by    uuid not null,
    set_at    timestamp(6) with time zone not null,
    primary key (run, activity)
);

-- How often somebody gave a code that is none.
create table assessment_code_try (
    person   uuid primary key,
    failures int not null,
    since    timestamp(6) with time zone not null
);
