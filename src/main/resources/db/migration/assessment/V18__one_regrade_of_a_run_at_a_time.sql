-- Who regrades in a run holds its row. Two quizzes of a run are handed in by the same people, in an order of their own for each:
-- regraded beside each other, each could wait for what the other has locked.
drop table assessment_regrading;

create table assessment_regrading (
    run uuid primary key
);
