-- Whether an attempt asks how sure one is of each answer, as it was when the attempt began.
alter table assessment_attempt add column certainty boolean default false not null;

-- How sure somebody said that they were, with the answer that they said it of; null where they didn't say.
alter table assessment_response add column certainty varchar(16);
alter table assessment_answer add column certainty varchar(16);
