-- Whether the question is still missed in a graded attempt: where a correction of the grading made every answer to it right, its card rests.
alter table practice_card add column missed boolean default true not null;
