-- What each question of a graded attempt scored and the answer that stood, with what the attempt was drawn from. What an
-- attempt took over from an earlier one stands as it did there.
create or replace view assessment_report_answer as
select outcome.attempt as attempt,
       outcome.question as question,
       outcome.score as score,
       outcome.max_score as max_score,
       answer.answer as answer,
       attempt.activity_digest as activity_digest,
       attempt.language as language,
       answer.certainty as certainty
from assessment_question_outcome outcome
join assessment_attempt attempt on attempt.id = outcome.attempt
left join assessment_answer answer on answer.attempt = outcome.attempt and answer.question = outcome.question
union all
select carried.attempt as attempt,
       outcome.question as question,
       outcome.score as score,
       outcome.max_score as max_score,
       answer.answer as answer,
       attempt.activity_digest as activity_digest,
       attempt.language as language,
       answer.certainty as certainty
from assessment_carried carried
join assessment_attempt attempt on attempt.id = carried.attempt
join assessment_question_outcome outcome on outcome.attempt = carried.source and outcome.question = carried.question
left join assessment_answer answer on answer.attempt = carried.source and answer.question = carried.question;

-- When the server had each answer.
create or replace view assessment_report_response as
select response.attempt as attempt,
       response.question as question,
       response.recorded_at as recorded_at,
       attempt.activity_digest as activity_digest
from assessment_response response
join assessment_attempt attempt on attempt.id = response.attempt
where response.result <> 'LATE';
