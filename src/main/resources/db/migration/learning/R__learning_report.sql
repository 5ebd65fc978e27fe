create or replace view learning_report_completion as
select enrolment.id as enrolment,
       enrolment.person as person,
       enrolment.run as run,
       run.course as course,
       run.title as run_title,
       enrolment.organization as organization,
       enrolment.state as state,
       enrolment.enrolled_at as enrolled_at,
       progress.completion as completion,
       progress.success as success,
       progress.scaled_score as scaled_score,
       progress.completed_parts as completed_parts,
       progress.parts as parts,
       progress.completed_at as completed_at,
       progress.last_at as last_at
from enrolment_enrolment enrolment
join enrolment_run run on run.id = enrolment.run
join learning_course_progress progress on progress.enrolment = enrolment.id;

create or replace view learning_report_step as
select id, enrolment, at, kind, activity, attempt, scaled_score, passed
from learning_step;

create or replace view learning_report_activity as
select enrolment, activity, completion, success, scaled_score, started_at, completed_at, last_at
from learning_activity_progress;
