-- Attempts that have been graded and count. Of each participant's attempts at an activity one is the first and one the
-- best; of equals the earlier.
create or replace view assessment_report_attempt as
select graded.attempt as attempt,
       graded.participant as participant,
       graded.run as run,
       graded.organization as organization,
       graded.activity as activity,
       graded.number as number,
       graded.started_at as started_at,
       graded.submitted_at as submitted_at,
       graded.scaled_score as scaled_score,
       graded.passed as passed,
       row_number() over (partition by graded.participant, graded.run, graded.activity
                          order by graded.number) as place_in_time,
       row_number() over (partition by graded.participant, graded.run, graded.activity
                          order by graded.scaled_score desc, graded.number) as place_by_score,
       graded.pass_mark as pass_mark
from (select id as attempt,
             participant,
             run,
             organization,
             activity,
             number,
             started_at,
             submitted_at,
             case when max_score > 0 then score / max_score else 0 end as scaled_score,
             passed,
             pass_mark
      from assessment_attempt
      where purpose = 'COUNTED'
        and state = 'GRADED') graded;

-- What each part of an attempt scored. What an attempt took over from an earlier one scores as it did there.
create or replace view assessment_report_part as
select outcome.attempt as attempt,
       outcome.question as part,
       case when outcome.max_score > 0 then outcome.score / outcome.max_score else 0 end as scaled_score,
       (select count(*)
        from assessment_hint hint
        where hint.attempt = outcome.attempt
          and hint.task = outcome.question) as hints
from assessment_question_outcome outcome
union all
select carried.attempt as attempt,
       carried.question as part,
       case when outcome.max_score > 0 then outcome.score / outcome.max_score else 0 end as scaled_score,
       cast(0 as bigint) as hints
from assessment_carried carried
join assessment_question_outcome outcome on outcome.attempt = carried.source and outcome.question = carried.question;

create or replace view assessment_report_likeness as
select likeness.id as likeness,
       likeness.attempt as attempt,
       likeness.task as part,
       likeness.found_at as found_at,
       likeness.settled_at as settled_at,
       likeness.settled_by as settled_by,
       likeness.remark as remark,
       mine.participant as participant,
       mine.run as run,
       mine.organization as organization,
       mine.activity as activity,
       mine.number as number,
       mine.submitted_at as submitted_at,
       theirs.participant as other_participant,
       theirs.run as other_run,
       theirs.organization as other_organization,
       theirs.started_at as other_started_at
from assessment_likeness likeness
join assessment_attempt mine on mine.id = likeness.attempt
join assessment_attempt theirs on theirs.id = likeness.other;
