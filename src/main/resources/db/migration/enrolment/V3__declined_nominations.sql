-- Why a nomination was declined, as long as that is where it stands.
alter table enrolment_enrolment add column declined_because varchar(1000);
