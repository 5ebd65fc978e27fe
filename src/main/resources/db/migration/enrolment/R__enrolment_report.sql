create or replace view enrolment_report_run as
select id as run, course, title, opens_at, closes_at, version
from enrolment_run;
