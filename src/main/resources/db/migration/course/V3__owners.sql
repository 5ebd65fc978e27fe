-- Whose course it is: that of the organization whose author published it first. Courses that came with the platform
-- have no row.
create table course_owner (
    course       varchar(64) primary key,
    organization uuid not null
);
