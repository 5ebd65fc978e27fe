create or replace view course_report_activity as
select version, activity, position, title
from course_version_activity;
