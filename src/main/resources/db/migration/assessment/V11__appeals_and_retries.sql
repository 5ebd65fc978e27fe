-- What of an attempt may be seen when, as it was when the attempt began.
alter table assessment_attempt add column review_score varchar(16) default 'AFTER_SUBMIT' not null;
alter table assessment_attempt add column review_answers varchar(16) default 'AFTER_SUBMIT' not null;
alter table assessment_attempt add column review_right_answers varchar(16) default 'AFTER_SUBMIT' not null;
alter table assessment_attempt add column review_explanations varchar(16) default 'AFTER_SUBMIT' not null;
update assessment_attempt set review_answers = feedback, review_right_answers = feedback, review_explanations = feedback;
alter table assessment_attempt drop column feedback;
