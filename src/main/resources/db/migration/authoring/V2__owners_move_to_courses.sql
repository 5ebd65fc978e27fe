-- Whose a course is says the module of courses, because runs ask as well.
insert into course_owner (course, organization)
select course, organization from authoring_course;

drop table authoring_course;
