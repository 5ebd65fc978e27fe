-- Time beyond that of everybody, for one person: how much, why, who recorded it and when. The last row counts; 0 takes it back.
create table identity_extra_time (
    id          uuid primary key,
    person      uuid not null references identity_person (id),
    percent     int not null,
    reason      varchar(1000) not null,
    recorded_by uuid not null,
    recorded_by_name varchar(200) not null,
    recorded_at timestamp(6) with time zone not null
);

create index identity_extra_time_of on identity_extra_time (person, recorded_at);
