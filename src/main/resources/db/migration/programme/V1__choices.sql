-- Who follows which programme, and in which line of work.
create table programme_choice (
    person    uuid not null,
    programme varchar(64) not null,
    role      varchar(32) not null,
    chosen_at timestamp(6) with time zone not null,
    primary key (person, programme)
);
