-- One row that is locked by whoever brings the first people into the store, so that no two do.
create table identity_founding (
    id int primary key
);

insert into identity_founding (id) values (1);
