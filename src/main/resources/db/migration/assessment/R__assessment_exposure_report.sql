-- Each time that a question was shown to somebody, in attempts that are graded and count. Counted when somebody asks, from
-- what is recorded anyway: no row is shared by those who begin.
create or replace view assessment_report_exposure as
select outcome.question as question,
       attempt.participant as participant,
       attempt.run as run,
       attempt.organization as organization,
       attempt.started_at as shown_at
from assessment_attempt attempt
join assessment_question_outcome outcome on outcome.attempt = attempt.id
where attempt.purpose = 'COUNTED';
