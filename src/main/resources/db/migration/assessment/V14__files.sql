-- A file that was handed in. What it is called and what it holds never changes; one that no answer names goes away again.
create table assessment_file (
    attempt  uuid not null references assessment_attempt (id),
    id       uuid not null,
    question varchar(64) not null,
    name     varchar(120) not null,
    type     varchar(8) not null,
    size     bigint not null,
    sha256   varchar(64) not null,
    content  bytea not null,
    kept_at  timestamp(6) with time zone not null,
    primary key (attempt, id)
);

create index assessment_file_kept_at on assessment_file (kept_at);
