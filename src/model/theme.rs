//! Themes of measures: a controlled list that grew out of the documents, so that measures with different words stand in one row.

use super::lists::named_list;

named_list! {
    /// What a measure is about.
    pub enum Theme;
    /// Groups of themes.
    pub enum ThemeGroup {
        WorkingTime "working_time" "勤務時間" "Working time" {
            NoOvertimeDay "no_overtime_day" "ノー残業デー・定時退庁" "No-overtime day";
            WorkInterval "work_interval" "勤務間インターバル" "Interval between working days";
            OvertimeManagement "overtime_management" "時間外勤務の命令と把握" "Ordering and watching overtime";
            WorkplaceGoals "workplace_goals" "時間外などの目標の設定" "Setting goals for overtime and balance";
            Disclosure "disclosure" "時間外・休暇の状況の公表" "Publishing overtime and leave by section";
            WorkplacesThatStandOut "workplaces_that_stand_out" "多い・少ない職場や職員への働きかけ" "Acting where overtime or leave stands out";
            WorkReview "work_review" "業務の見直し・効率化" "Reviewing and simplifying work";
            Manuals "manuals" "事務のマニュアル化" "Manuals for routine work";
            WorkloadBalance "workload_balance" "事務分担の平準化と応援" "Sharing the workload";
            Staffing "staffing" "採用と人員配置" "Staffing levels";
            MeetingTimes "meeting_times" "会議・行事の時間と日程" "Times of meetings and events";
            OvertimeAwareness "overtime_awareness" "時間外勤務縮減の意識と雰囲気" "Awareness of overtime";
            LongHoursHealth "long_hours_health" "長時間勤務者の健康" "Health of those who work long hours";
            OvertimeLimits "overtime_limits" "育児・介護のための時間外・深夜勤務の制限" "Limits on overtime and night work for carers";
            FlexibleWork "flexible_work" "テレワーク・時差勤務" "Telework and staggered hours";
        }
        Leave "leave" "休暇" "Leave" {
            AnnualLeave "annual_leave" "年次休暇の取得促進" "Taking annual leave";
            LeavePlanning "leave_planning" "休暇の計画的な取得" "Planning leave ahead";
            ConsecutiveLeave "consecutive_leave" "連続休暇" "Consecutive days of leave";
            FamilyOccasions "family_occasions" "行事・記念日の休暇" "Leave for family and school occasions";
            ChildNursingLeave "child_nursing_leave" "子の看護休暇の取得促進" "Leave to care for a sick child";
            CareLeave "care_leave" "介護との両立" "Caring for family members";
        }
        Information "information" "周知と意識" "Information and awareness" {
            Handbook "handbook" "手引・ハンドブック" "Handbooks and guides";
            LeaveInformation "leave_information" "制度の周知" "Making schemes known";
            WorkLifeBalance "work_life_balance" "ワーク・ライフ・バランスの研修と情報" "Training and information on work-life balance";
            GenderRoles "gender_roles" "性別役割分担意識・職場優先の是正" "Overcoming fixed gender roles";
            LeaveExtension "leave_extension" "休暇制度の拡充" "Extending leave schemes";
            ChildcareInformation "childcare_information" "子育ての知識・情報" "Knowledge and information on raising children";
            EconomicSupport "economic_support" "給付・手当の情報" "Information on benefits";
        }
        Childcare "childcare" "妊娠・出産・育児" "Pregnancy, birth and childcare" {
            PregnancyNotice "pregnancy_notice" "妊娠・出産の申出と個別の説明" "Notice of a pregnancy, explaining to each person";
            PersonalLeavePlan "personal_leave_plan" "個人別の休暇計画" "Personal leave plan";
            MaternityProtection "maternity_protection" "妊娠中・出産後の配慮" "Care in pregnancy and after birth";
            FertilityTreatment "fertility_treatment" "不妊治療" "Fertility treatment";
            LeaveAtBirth "leave_at_birth" "父親の出産時の休暇" "Fathers' leave at the birth";
            FathersChildcareLeave "fathers_childcare_leave" "男性の育児休業・育児参加" "Fathers' childcare leave";
            ChildcareLeave "childcare_leave" "育児休業を取りやすい環境" "Making childcare leave easy to take";
            ReducedHours "reduced_hours" "部分休業・短時間勤務の利用" "Reduced working hours";
            ExperiencesOfLeave "experiences_of_leave" "体験談・取得例" "Experiences of those who took leave";
            ReplacementStaff "replacement_staff" "代替職員" "Replacement staff";
            ContactDuringLeave "contact_during_leave" "休業中の情報提供" "Contact during leave";
            ReturnToWork "return_to_work" "復帰の支援" "Return to work";
        }
        Careers "careers" "採用・育成・登用" "Recruitment and careers" {
            Recruitment "recruitment" "採用と広報" "Recruitment";
            RoleModels "role_models" "ロールモデル・交流" "Role models";
            CareerSupport "career_support" "キャリア形成の支援" "Career training and support";
            PromotionOfWomen "promotion_of_women" "職域拡大・登用" "Wider duties and promotion";
            ManagerAwareness "manager_awareness" "管理職の意識改革" "Awareness of managers";
            StaffSurvey "staff_survey" "意識調査" "Staff surveys";
            PersonnelConsideration "personnel_consideration" "人事異動・配置の配慮" "Consideration in transfers";
        }
        Support "support" "相談・推進体制" "Support and promotion" {
            Consultation "consultation" "相談窓口" "Consultation desks";
            Harassment "harassment" "ハラスメントの防止" "Preventing harassment";
            StaffExchange "staff_exchange" "職員の語り合い・交流" "Exchange among staff";
            WorkplaceSupporters "workplace_supporters" "推進サポーター" "Supporters in the workplace";
            PromotionBody "promotion_body" "推進体制・点検・公表" "Committee, review and publication";
        }
        Community "community" "地域" "Community" {
            BarrierFree "barrier_free" "子育てバリアフリー" "Buildings and counters for families";
            CommunityWork "community_work" "地域貢献活動" "Community work";
            ChildSafety "child_safety" "子どもの安全・救命講習" "Children's safety";
            SpreadingToCitizensAndFirms "spreading_to_citizens_and_firms" "市民・企業への普及" "Spreading the idea to citizens and firms";
        }
        Disability "disability" "障害" "Disability" {
            DisabilityEmployment "disability_employment" "障害者雇用の推進" "Employing people with disabilities";
            DisabilitySupport "disability_support" "障害特性への配慮" "Support according to disability";
        }
    }
}
