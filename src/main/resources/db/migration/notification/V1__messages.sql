-- What somebody was told. The words of the kind are put together when it is read, in the reader's language.
create table notification_message (
    id         uuid primary key,
    person     uuid not null,
    kind       varchar(64) not null,
    arguments  text not null,
    path       varchar(300),
    body       text,
    sender     varchar(200),
    created_at timestamp(6) with time zone not null,
    read_at    timestamp(6) with time zone
);

create index notification_message_person on notification_message (person, read_at);
create index notification_message_newest on notification_message (person, created_at);
