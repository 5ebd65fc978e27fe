-- People who come as a file: the file as it was checked, and what has become of each of its rows.
create table identity_import (
    id         uuid primary key,
    started_by uuid not null references identity_person (id),
    file_name  varchar(200) not null,
    ignored    text not null,
    state      varchar(16) not null,
    checked_at timestamp(6) with time zone not null,
    ended_at   timestamp(6) with time zone
);

create index identity_import_started_by on identity_import (started_by, checked_at);
create index identity_import_state on identity_import (state, checked_at);

-- A row: its cells as they came, what they were understood to mean, what is wrong with it, and who was added.
create table identity_import_row (
    import        uuid not null references identity_import (id),
    line          int not null,
    name          text not null,
    sign_in_name  text not null,
    organization  text not null,
    language_cell text not null,
    email         text not null,
    role_cell     text not null,
    belongs_to    uuid references identity_organization (id),
    locale        varchar(35),
    role          varchar(16),
    findings      varchar(500) not null,
    state         varchar(16) not null,
    person        uuid references identity_person (id),
    primary key (import, line)
);

create index identity_import_row_state on identity_import_row (import, state, line);
