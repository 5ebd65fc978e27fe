-- When a run was to close that somebody has closed before, so that it has its end again once it is reopened.
alter table enrolment_run add column planned_close timestamp(6) with time zone;
