create or replace view course_report_activity as
select version, activity, position, title
from course_version_activity;

create or replace view course_report_version as
select digest as version, course, title
from course_version;

create or replace view course_report_owner as
select course, organization
from course_owner;
