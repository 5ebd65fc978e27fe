-- A regrade reads the attempts at an activity of a run in the order of their ids, portion by portion.
create index assessment_attempt_activity_id on assessment_attempt (run, activity, id);
drop index assessment_attempt_activity;
