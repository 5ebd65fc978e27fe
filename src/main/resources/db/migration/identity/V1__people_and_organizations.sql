-- The tree of bodies that people belong to, with its closure.
create table identity_organization (
    id           uuid primary key,
    kind         varchar(16) not null,
    name         varchar(200) not null,
    parent       uuid references identity_organization (id),
    country_code varchar(2)
);

create table identity_organization_path (
    ancestor   uuid not null references identity_organization (id),
    descendant uuid not null references identity_organization (id),
    depth      int not null,
    primary key (ancestor, descendant)
);

create index identity_organization_path_descendant on identity_organization_path (descendant);

create table identity_person (
    id           uuid primary key,
    name         varchar(200) not null,
    organization uuid not null references identity_organization (id),
    locale       varchar(35) not null,
    demo         boolean not null,
    created_at   timestamp(6) with time zone not null
);

-- How a person signs in. The name is kept in one normal form.
create table identity_account (
    person        uuid primary key references identity_person (id),
    sign_in_name  varchar(200) not null unique,
    password_hash varchar(300) not null,
    disabled_at   timestamp(6) with time zone
);

-- What somebody is, and where.
create table identity_grant (
    id                 uuid primary key,
    person             uuid not null references identity_person (id),
    role               varchar(16) not null,
    scope              varchar(16) not null,
    scope_organization uuid references identity_organization (id),
    scope_course       varchar(64),
    scope_run          uuid
);

create index identity_grant_person on identity_grant (person);

-- Being signed in, as a row: any node accepts it, and ending it acts at once.
create table identity_sign_in (
    id           uuid primary key,
    person       uuid not null references identity_person (id),
    token_hash   varchar(64) not null unique,
    device       varchar(200) not null,
    created_at   timestamp(6) with time zone not null,
    last_seen_at timestamp(6) with time zone not null,
    ended_at     timestamp(6) with time zone
);

create index identity_sign_in_person on identity_sign_in (person);

-- Failed sign-ins by what they were tried with: a hash of the name or of the address.
create table identity_sign_in_failure (
    id         uuid primary key,
    tried_with varchar(64) not null,
    at         timestamp(6) with time zone not null
);

create index identity_sign_in_failure_tried on identity_sign_in_failure (tried_with, at);

-- Links that let somebody in once.
create table identity_one_time_link (
    token_hash varchar(64) primary key,
    purpose    varchar(32) not null,
    expires_at timestamp(6) with time zone not null,
    used_at    timestamp(6) with time zone
);
