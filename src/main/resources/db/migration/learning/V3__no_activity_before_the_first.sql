-- The moment of an enrolment is no activity: who has done nothing yet has no last one.
alter table learning_course_progress alter column last_at drop not null;
update learning_course_progress set last_at = null where completion = 'NOT_STARTED';
