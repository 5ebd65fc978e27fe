-- Who did what to what, when and from where. Lines are added and read; nothing changes or removes them.
create table audit_line (
    id           uuid primary key,
    at           timestamp(6) with time zone not null,
    act          varchar(64) not null,
    refused      boolean not null,
    person       uuid,
    person_name  varchar(200) not null,
    organization uuid,
    subject_kind varchar(32) not null,
    subject      varchar(200) not null,
    subject_name varchar(300) not null,
    details      text not null,
    address      varchar(64) not null,
    device       varchar(200) not null
);

create index audit_line_at on audit_line (at, id);
create index audit_line_person on audit_line (person, at);
create index audit_line_subject on audit_line (subject, at);
