create or replace view enrolment_report_run as
select id as run, course, title, opens_at, closes_at, version
from enrolment_run;

create or replace view enrolment_report_participant as
select enrolment.id as enrolment,
       enrolment.run as run,
       enrolment.person as person,
       enrolment.organization as organization,
       enrolment.state as state,
       enrolment.enrolled_at as enrolled_at,
       enrolment.completed_at as completed_at,
       coalesce(enrolment.due_at, run.due_at) as due_at
from enrolment_enrolment enrolment
join enrolment_run run on run.id = enrolment.run;
