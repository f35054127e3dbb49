//! The known schemes: a closed list with common names, so that the same leave stands in one row whatever a document calls it
//! (配偶者出産休暇, 出産支援休暇, 妻の出産に伴う休暇).

use super::lists::named_list;

named_list! {
    /// Which of the known schemes a scheme is.
    pub enum SchemeKey;
    /// Groups of schemes, in the order of a family's life.
    pub enum SchemeGroup {
        Pregnancy "pregnancy" "妊娠" "Pregnancy" {
            FertilityTreatmentLeave "fertility_treatment_leave" "不妊治療休暇" "Fertility treatment leave";
            PregnancySicknessLeave "pregnancy_sickness_leave" "妊娠障害休暇" "Leave for sickness in pregnancy";
            PrenatalCheckupLeave "prenatal_checkup_leave" "妊産婦の健診休暇" "Leave for check-ups in pregnancy and after birth";
            CommutingReliefLeave "commuting_relief_leave" "妊娠中の通勤緩和休暇" "Commuting relief in pregnancy";
            MaternityNightWorkLimit "maternity_night_work_limit" "妊産婦の深夜勤務の制限" "No night work around birth";
            MaternityOvertimeLimit "maternity_overtime_limit" "妊産婦の時間外勤務の制限" "Limit on overtime around birth";
            LightDuty "light_duty" "妊娠中の業務軽減" "Lighter duty in pregnancy";
        }
        Birth "birth" "出産" "Birth" {
            MaternityLeave "maternity_leave" "産前・産後休暇" "Maternity leave";
            SpouseBirthLeave "spouse_birth_leave" "配偶者出産休暇" "Leave for the birth of one's child (spouse)";
            ChildcareParticipationLeave "childcare_participation_leave" "男性の育児参加休暇" "Fathers' childcare participation leave";
        }
        Childcare "childcare" "育児" "Childcare" {
            ChildcareLeave "childcare_leave" "育児休業" "Childcare leave";
            ChildcareLeaveAfterBirth "childcare_leave_after_birth" "産後パパ育休" "Childcare leave right after the birth";
            NursingTime "nursing_time" "育児時間" "Time for infant care";
            PartialChildcareLeave "partial_childcare_leave" "部分休業" "Partial childcare leave";
            ShortTimeWork "short_time_work" "育児短時間勤務" "Short-time work for childcare";
            ChildNursingLeave "child_nursing_leave" "子の看護休暇" "Leave to care for a sick child";
            OvertimeExemption "overtime_exemption" "時間外勤務の免除" "Exemption from overtime";
            OvertimeLimit "overtime_limit" "時間外勤務の制限" "Limit on overtime";
            NightWorkLimit "night_work_limit" "深夜勤務の制限" "No night work";
        }
        Care "care" "介護" "Care" {
            ShortCareLeave "short_care_leave" "短期介護休暇" "Short care leave";
            CareLeave "care_leave" "介護休暇" "Care leave";
            CareTime "care_time" "介護時間" "Care time";
        }
        Money "money" "給付・手当" "Benefits and allowances" {
            BirthBenefit "birth_benefit" "出産費" "Birth benefit";
            FamilyBirthBenefit "family_birth_benefit" "家族出産費" "Family birth benefit";
            BirthLoan "birth_loan" "出産貸付" "Loan for birth costs";
            ChildcareLeaveBenefit "childcare_leave_benefit" "育児休業手当金" "Childcare leave benefit";
            ChildcareLeaveSupportBenefit "childcare_leave_support_benefit" "育児休業支援手当金" "Childcare leave support benefit";
            ShortTimeWorkBenefit "short_time_work_benefit" "育児時短勤務手当金" "Short-time work benefit";
            ContributionExemption "contribution_exemption" "共済掛金の免除" "Exemption from contributions";
            LoanDeferral "loan_deferral" "共済貸付金償還の猶予" "Deferral of loan repayment";
            EndOfTermAllowance "end_of_term_allowance" "育児休業中の期末手当" "End-of-term allowance during leave";
            DiligenceAllowance "diligence_allowance" "育児休業中の勤勉手当" "Diligence allowance during leave";
        }
        Other "other" "その他" "Other" {
            Other "other" "その他の制度" "Another scheme";
        }
    }
}
