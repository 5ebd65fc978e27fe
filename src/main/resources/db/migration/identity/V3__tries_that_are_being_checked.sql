-- A try to sign in is written down before its password is checked. While that lasts it has not failed yet.
alter table identity_sign_in_failure add column checking boolean default false not null;
