-- One failed attempt made a whole course "not passed" of which most was left to do.
update learning_module_progress set success = 'UNKNOWN' where success = 'FAILED' and completion <> 'COMPLETED';
update learning_course_progress set success = 'UNKNOWN' where success = 'FAILED' and completion <> 'COMPLETED';
