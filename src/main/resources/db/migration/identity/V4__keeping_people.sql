-- Who has been added chooses a password by a link; until then, and after a reset, there is none.
alter table identity_account alter column password_hash drop not null;

-- Where a link can be sent to, and where somebody stands in a list: the beginning of the name's collation key.
alter table identity_person add column email varchar(254);
alter table identity_person add column sort_key varchar(400);

create index identity_person_sort_key on identity_person (sort_key, id);
create index identity_person_organization on identity_person (organization);

-- Whose link it is; nobody's for the one that makes an administrator.
alter table identity_one_time_link add column person uuid references identity_person (id);
alter table identity_one_time_link add column issued_by uuid;
alter table identity_one_time_link add column issued_at timestamp(6) with time zone;

create index identity_one_time_link_person on identity_one_time_link (person);

-- Who has forgotten the password and asks for a new link.
create table identity_link_request (
    person   uuid primary key references identity_person (id),
    asked_at timestamp(6) with time zone not null
);

-- An organization that was removed stays for the reports that count there.
alter table identity_organization add column removed_at timestamp(6) with time zone;

create index identity_grant_organization on identity_grant (scope_organization);

-- One row that is locked by whoever changes the tree, so that no two make a circle.
create table identity_tree (
    id int primary key
);

insert into identity_tree (id) values (1);
